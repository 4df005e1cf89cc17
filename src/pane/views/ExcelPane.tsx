import { useSyncExternalStore } from 'react';
import type { ExcelSession } from '../excelSession';
import type { PaneServices } from '../services';
import { useKeptFocus } from '../useKeptFocus';
import { CheckStep } from './CheckStep';
import { Heading } from './Heading';
import { InsertStep } from './InsertStep';
import { NoticeBar } from './NoticeBar';
import { SaveReportStep } from './SaveReportStep';

interface Props {
  readonly session: ExcelSession;
  readonly services: PaneServices;
}

export function ExcelPane({ session, services }: Props) {
  const state = useSyncExternalStore(session.subscribe, session.get);
  const main = useKeptFocus();
  const checked = session.checked(state);
  return (
    <main ref={main}>
      <Heading profile={state.profile} />
      <InsertStep
        state={state}
        services={services}
        onInsert={(profile) => void session.insert(profile)}
        onSave={(profile) => void session.saveProfile(profile)}
      />
      <CheckStep
        state={state}
        checked={checked}
        services={services}
        compareDesk={session.compareDesk}
        onCheck={() => void session.check()}
        onAdopt={() => void session.adopt()}
        onRebuild={() => void session.rebuild()}
        onRebuiltSeen={session.rebuiltSeen}
        onGoTo={(code) => void session.goTo(code)}
        onCorrect={(finding) => void session.correct(finding)}
        onMend={(card, explanation) => void session.mend(card, explanation)}
        onDecide={(decisions) => void session.decide(decisions)}
      />
      <SaveReportStep
        state={state}
        checked={checked}
        canSave={services.saveFile !== null}
        services={services}
        onSave={(file, options) => void session.saveReport(file, options)}
      />
      <NoticeBar state={state} onDismiss={session.dismiss} />
    </main>
  );
}
