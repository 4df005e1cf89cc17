import { useState, useSyncExternalStore } from 'react';
import type { WordHost } from '../../office/hosts';
import { OpenReportIcon } from '../icons';
import type { PaneServices } from '../services';
import { useText } from '../text';
import { useKeptFocus } from '../useKeptFocus';
import { startWordSession } from '../wordSession';
import { ActionButton } from './ActionButton';
import { Compare } from './Compare';
import { FileStep } from './FileStep';
import { Heading } from './Heading';
import { NoticeBar } from './NoticeBar';
import { RecordChoice } from './RecordChoice';
import { ReportStep } from './ReportStep';
import { Results } from './Results';
import { SheetState } from './SheetState';
import { Step } from './Step';

export interface WordPaneProps {
  readonly host: WordHost;
  readonly services: PaneServices;
}

export function WordPane({ host, services }: WordPaneProps) {
  const { introWord, check, file, report } = useText().pane;
  const [session] = useState(() => startWordSession(host, services));
  const [withRecord, setWithRecord] = useState(true);
  const state = useSyncExternalStore(session.subscribe, session.get);
  const main = useKeptFocus();
  const checked = session.checked(state);
  const { profile, busy } = state;
  return (
    <main ref={main}>
      <Heading profile={profile} intro={introWord} />
      <FileStep state={state} services={services} onChoose={session.choose} onProfile={session.useProfile} />
      <Step number={2} title={check.title} done={checked?.review.ready ?? false}>
        {checked ? (
          <>
            <Compare state={state} desk={session.compareDesk} />
            <Results checked={checked} state={state} services={services} />
          </>
        ) : (
          <SheetState state={state} reading={file.reading} nothing={file.unchosen} />
        )}
      </Step>
      <ReportStep checked={checked} profile={profile} needsSheet={report.needsFile}>
        <RecordChoice checked={withRecord} onChange={setWithRecord} />
        <ActionButton
          doing="report"
          busy={busy}
          weight="primary"
          icon={<OpenReportIcon />}
          onClick={() => void session.openReport(withRecord)}
        >
          {report.open}
        </ActionButton>
        <p className="muted">{report.helpOpen}</p>
      </ReportStep>
      <NoticeBar state={state} onDismiss={session.dismiss} />
    </main>
  );
}
