import { FluentProvider, type Theme, webLightTheme } from '@fluentui/react-components';
import { type ReactNode, Suspense, use } from 'react';

let dark: Promise<Theme> | undefined;

/** Few offices work on a dark ground: its colours load for those that do. */
function darkTheme(): Promise<Theme> {
  dark ??= import('./darkTheme').then(({ webDarkTheme }) => webDarkTheme);
  return dark;
}

export function Themed(props: { readonly dark: boolean; readonly children: ReactNode }) {
  return (
    <Suspense fallback={null}>
      <Provider {...props} />
    </Suspense>
  );
}

function Provider({ dark, children }: { readonly dark: boolean; readonly children: ReactNode }) {
  return (
    <FluentProvider theme={dark ? use(darkTheme()) : webLightTheme} className="pane">
      {children}
    </FluentProvider>
  );
}
