import type { Ribbon, RibbonButton } from '../ribbon';

interface Props {
  readonly ribbon: Ribbon;
  readonly busy: string | null;
  readonly onPress: (button: RibbonButton) => void;
}

/** The add-in's group of buttons, as Office shows it on the Home tab. */
export function RibbonStrip({ ribbon, busy, onPress }: Props) {
  return (
    <fieldset className="ribbon">
      <legend>{ribbon.group}</legend>
      {ribbon.buttons.map((button) => (
        <button
          key={button.id}
          type="button"
          title={button.tip}
          aria-busy={busy === button.id}
          disabled={busy !== null}
          onClick={() => onPress(button)}
        >
          <img src={button.icon} alt="" width={32} height={32} />
          {button.label}
        </button>
      ))}
    </fieldset>
  );
}
