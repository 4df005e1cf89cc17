import { Button, type ButtonProps } from '@fluentui/react-components';
import type { Doing } from '../session';

interface Props {
  readonly doing: Doing;
  readonly busy: Doing | null;
  /** `aside`: still possible, no longer what comes next. */
  readonly weight?: 'primary' | 'secondary' | 'aside';
  readonly type?: 'submit' | 'button';
  readonly icon: NonNullable<ButtonProps['icon']>;
  readonly children: string;
  readonly onClick?: () => void;
}

/** The one clear button of a step: it stays focusable while something is at work, so that focus is not lost. */
export function ActionButton({ doing, busy, weight = 'secondary', type = 'button', icon, children, onClick }: Props) {
  return (
    <Button
      type={type}
      className={weight === 'aside' ? 'aside' : 'wide'}
      appearance={weight === 'aside' ? 'subtle' : weight}
      size={weight === 'aside' ? 'small' : 'medium'}
      icon={busy === doing ? <span className="spinner" /> : icon}
      disabledFocusable={busy !== null}
      {...(onClick ? { onClick } : {})}
    >
      {children}
    </Button>
  );
}
