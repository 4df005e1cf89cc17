import { Component, type ReactNode } from 'react';
import { useText } from './text';
import { Trouble } from './views/Trouble';

/** Shows a calm sentence in place of a view that failed. */
export class Broken extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Apology /> : this.props.children;
  }
}

function Apology() {
  const { title, broken } = useText().pane;
  return (
    <main>
      <h1>{title}</h1>
      <Trouble what={broken.what} advice={broken.advice} retry={broken.reopen} onRetry={() => location.reload()} />
    </main>
  );
}
