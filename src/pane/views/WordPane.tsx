import { useState, useSyncExternalStore } from 'react';
import type { WordHost } from '../../office/hosts';
import { wordWords } from '../../text/wordWords';
import type { EarlierProse } from '../earlierProse';
import { OpenReportIcon } from '../icons';
import type { PaneServices } from '../services';
import { TextProvider, useText } from '../text';
import { useKeptFocus } from '../useKeptFocus';
import { startWordSession } from '../wordSession';
import { ActionButton } from './ActionButton';
import { CarryChoice } from './CarryChoice';
import { Compare } from './Compare';
import { FileStep } from './FileStep';
import { Heading } from './Heading';
import { NoticeBar } from './NoticeBar';
import { ProseStep } from './ProseStep';
import { RecordChoice } from './RecordChoice';
import { RefreshStep } from './RefreshStep';
import { ReportStep } from './ReportStep';
import { Results } from './Results';
import { Step } from './Step';
import { Waiting } from './Waiting';

export interface WordPaneProps {
  readonly host: WordHost;
  readonly services: PaneServices;
}

export function WordPane(props: WordPaneProps) {
  const text = useText();
  const { failures } = wordWords[text.language];
  return (
    <TextProvider value={{ ...text, failures: { ...text.failures, ...failures } }}>
      <DocumentPane {...props} />
    </TextProvider>
  );
}

function DocumentPane({ host, services }: WordPaneProps) {
  const { language, pane } = useText();
  const { intro, file, report } = wordWords[language];
  const [session] = useState(() => startWordSession(host, services));
  const [withRecord, setWithRecord] = useState(true);
  const [from, setFrom] = useState<EarlierProse | null>(null);
  const state = useSyncExternalStore(session.subscribe, session.get);
  const main = useKeptFocus();
  const checked = session.checked(state);
  const { profile, busy } = state;
  const opening = report[session.opening()];
  return (
    <main ref={main}>
      <Heading profile={profile} intro={intro} />
      <FileStep state={state} services={services} onChoose={session.choose} onProfile={session.useProfile} />
      <Step number={2} title={pane.check.title} done={checked?.review.ready ?? false}>
        {checked ? (
          <>
            <Compare state={state} desk={session.compareDesk} />
            {!checked.review.ready && checked.cards.length > 0 && <p className="muted">{file.mend}</p>}
            <Results checked={checked} state={state} services={services} />
          </>
        ) : state.sheet.kind === 'reading' ? (
          <Waiting label={file.reading} />
        ) : (
          <p className="empty">{file.unchosen}</p>
        )}
      </Step>
      <ReportStep checked={checked} profile={profile} needsSheet={report.needsFile}>
        <p className="muted">{opening.help}</p>
        {profile && <CarryChoice edition={services.edition} period={profile.period} from={from} onChange={setFrom} />}
        <RecordChoice checked={withRecord} onChange={setWithRecord} />
        <ActionButton
          doing="report"
          busy={busy}
          weight="primary"
          icon={<OpenReportIcon />}
          onClick={() => void session.openReport({ withRecord, from })}
        >
          {opening.button}
        </ActionButton>
      </ReportStep>
      <RefreshStep state={state} desk={session.documentDesk} />
      <ProseStep state={state} desk={session.documentDesk} />
      <NoticeBar state={state} onDismiss={session.dismiss} />
    </main>
  );
}
