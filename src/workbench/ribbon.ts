import { parseXml } from '../ooxml/parseXml';
import { childNamed, childrenNamed, type XmlElement } from '../ooxml/XmlElement';
import type { Application } from './frame/appContext';

/** A button that the manifest puts on the Home tab. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly action:
    | { readonly kind: 'function'; readonly name: string }
    | { readonly kind: 'pane'; readonly page: string };
}

export interface Ribbon {
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
  /** Where the functions of buttons live. */
  readonly functions: string;
  readonly pane: string;
}

const inside = (element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce(childNamed, element);

/** The add-in's own manifest, read as Office reads it: what is not in it has no button here. */
export function readRibbon(manifest: string, application: Application): Ribbon {
  const app = parseXml(manifest);
  const overrides = childNamed(app, 'VersionOverrides');
  const resources = new Map(
    (childNamed(overrides, 'Resources')?.children ?? [])
      .flatMap(({ children }) => children)
      .map(({ attributes }) => [attributes.id, attributes.DefaultValue ?? '']),
  );
  const text = (element: XmlElement | undefined, ...path: readonly string[]) =>
    resources.get(inside(element, ...path)?.attributes.resid) ?? '';
  const page = (address: string) => (address ? address.slice(new URL(address).origin.length) : '');
  const wanted = application === 'excel' ? 'Workbook' : 'Document';
  const host = childrenNamed(childNamed(overrides, 'Hosts'), 'Host').find(
    ({ attributes }) => attributes.type === wanted,
  );
  const form = inside(host, 'DesktopFormFactor');
  const group = inside(form, 'ExtensionPoint', 'OfficeTab', 'Group');
  const buttons = childrenNamed(group, 'Control').map((control): RibbonButton => {
    const name = inside(control, 'Action', 'FunctionName')?.text;
    const icon = childrenNamed(childNamed(control, 'Icon'), 'Image').find(({ attributes }) => attributes.size === '32');
    return {
      id: control.attributes.id ?? '',
      label: text(control, 'Label'),
      tip: text(control, 'Supertip', 'Description'),
      icon: page(resources.get(icon?.attributes.resid) ?? ''),
      action: name
        ? { kind: 'function', name }
        : { kind: 'pane', page: page(text(control, 'Action', 'SourceLocation')) },
    };
  });
  return {
    group: text(group, 'Label'),
    buttons,
    functions: page(text(form, 'FunctionFile')),
    pane: page(inside(app, 'DefaultSettings', 'SourceLocation')?.attributes.DefaultValue ?? ''),
  };
}
