import type { ReactNode } from 'react';
import type { Application } from '../frame/appContext';
import { words } from '../words';

interface Props {
  readonly application: Application;
  readonly onApplication: (application: Application) => void;
  readonly width: number;
  readonly onWidth: (width: PaneWidth) => void;
  /** What can be done with the file that is open. */
  readonly children: ReactNode;
}

export const paneWidths = [270, 320, 350] as const;
export type PaneWidth = (typeof paneWidths)[number];

/** The workbench's own tools: they are no part of the add-in. */
export function TopBar({ application, onApplication, width, onWidth, children }: Props) {
  return (
    <header className="top">
      <h1 title={words.subtitle}>{words.title}</h1>
      <fieldset className="switch">
        <legend className="unseen">{words.applications}</legend>
        {(['excel', 'word'] as const).map((name) => (
          <button key={name} type="button" aria-pressed={application === name} onClick={() => onApplication(name)}>
            {words[name]}
          </button>
        ))}
      </fieldset>
      <div className="tools">{children}</div>
      <fieldset className="switch widths">
        <legend>{words.paneWidth}</legend>
        {paneWidths.map((choice) => (
          <button
            key={choice}
            type="button"
            title={words.widthTips[choice]}
            aria-pressed={width === choice}
            onClick={() => onWidth(choice)}
          >
            {choice}
          </button>
        ))}
      </fieldset>
    </header>
  );
}
