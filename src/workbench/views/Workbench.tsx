import { useEffect, useRef, useState } from 'react';
import type { Application } from '../frame/appContext';
import type { RibbonButton } from '../ribbon';
import type { Stage } from '../stage';
import { words } from '../words';
import { FileTools } from './FileTools';
import { Hint } from './Hint';
import { RibbonStrip } from './RibbonStrip';
import { TaskPane } from './TaskPane';
import { type PaneWidth, TopBar } from './TopBar';

const bothOf = <T,>(make: (application: Application) => T) => ({ excel: make('excel'), word: make('word') });

export function Workbench({ stage }: { stage: Stage }) {
  const [application, setApplication] = useState<Application>('excel');
  const [width, setWidth] = useState<PaneWidth>(320);
  const [busy, setBusy] = useState<string | null>(null);
  const [notice, setNotice] = useState('');
  const [pages, setPages] = useState(() => bothOf((name) => ({ address: stage[name].ribbon.pane, times: 0 })));
  // Office shows the pane by itself the first time; once closed it stays closed until a button asks for it.
  const [panes, setPanes] = useState({ excel: 'open', word: 'unseen' });
  const sheet = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sheet.current && paper.current && status.current) stage.show(sheet.current, paper.current, status.current);
  }, [stage]);
  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(() => setNotice(''), 6000);
    return () => clearTimeout(timer);
  }, [notice]);

  const go = (next: Application) => {
    setNotice('');
    setApplication(next);
    setPanes((all) => (all[next] === 'unseen' ? { ...all, [next]: 'open' } : all));
  };
  const load = (name: Application, address: string) =>
    setPages((all) => ({ ...all, [name]: { address, times: all[name].times + 1 } }));
  const press = async ({ id, action }: RibbonButton) => {
    if (action.kind === 'function') {
      setBusy(id);
      const done = await stage[application].functions.run(action.name);
      setBusy(null);
      return done ? undefined : setNotice(words.commandSilent);
    }
    // A plain "open" leaves an open pane as it is; a button with its own page loads that.
    if (panes[application] !== 'open' || action.page !== stage[application].ribbon.pane) load(application, action.page);
    setPanes((all) => ({ ...all, [application]: 'open' }));
  };
  const report = async (work: Promise<string>) => setNotice(await work);

  return (
    <div className={`workbench ${application}`}>
      <TopBar application={application} onApplication={go} width={width} onWidth={setWidth}>
        <FileTools
          key={application}
          application={application}
          onSample={() => void report(stage.typeSample())}
          onOpen={(file) =>
            // Another file has a pane of its own.
            void report(stage.openFile(application, file)).then(() => load(application, stage[application].ribbon.pane))
          }
          onSave={() => void report(stage.saveFile(application))}
        />
      </TopBar>
      <Hint application={application} key={application} />
      <RibbonStrip ribbon={stage[application].ribbon} busy={busy} onPress={(button) => void press(button)} />
      <main>
        <div className="document">
          <div ref={sheet} className="sheet" hidden={application !== 'excel'} />
          <div className="desk" hidden={application !== 'word'}>
            <div ref={paper} className="paper" />
          </div>
          <div ref={status} className="status" hidden={application !== 'word'} />
          <p className="notice" role="status">
            {notice}
          </p>
        </div>
        {(['excel', 'word'] as const)
          .filter((name) => panes[name] === 'open')
          .map((name) => (
            <TaskPane
              key={name}
              addIn={stage[name].addIn}
              title={stage.title}
              page={pages[name]}
              width={width}
              shown={name === application}
              onClose={() => {
                setPanes((all) => ({ ...all, [name]: 'closed' }));
                setNotice(words.paneClosed);
              }}
            />
          ))}
      </main>
    </div>
  );
}
