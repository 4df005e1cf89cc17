import { XMLParser } from 'fast-xml-parser';
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

type Node = Readonly<Record<string, unknown>>;

const list = (value: unknown): readonly Node[] => (Array.isArray(value) ? value : value ? [value] : []) as Node[];
const inside = (node: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((at, name) => (at as Node | undefined)?.[name], node);

/** The add-in's own manifest, read as Office reads it: what is not in it has no button here. */
export function readRibbon(manifest: string, application: Application): Ribbon {
  const xml = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', removeNSPrefix: true });
  const overrides = inside(xml.parse(manifest), 'OfficeApp', 'VersionOverrides');
  const resources = new Map(
    ['Images.Image', 'Urls.Url', 'ShortStrings.String', 'LongStrings.String']
      .flatMap((path) => list(inside(overrides, 'Resources', ...path.split('.'))))
      .map((item) => [String(item.id), String(item.DefaultValue)]),
  );
  const text = (node: unknown, ...path: readonly string[]) =>
    resources.get(String(inside(node, ...path, 'resid') ?? '')) ?? '';
  const page = (address: string) => (address ? address.slice(new URL(address).origin.length) : '');
  const wanted = application === 'excel' ? 'Workbook' : 'Document';
  const host = list(inside(overrides, 'Hosts', 'Host')).find((item) => item.type === wanted);
  const form = inside(host, 'DesktopFormFactor');
  const group = list(inside(form, 'ExtensionPoint', 'OfficeTab', 'Group'))[0];
  const buttons = list(group?.Control).map((control): RibbonButton => {
    const name = inside(control, 'Action', 'FunctionName');
    const icon = list(inside(control, 'Icon', 'Image')).find(({ size }) => size === '32');
    return {
      id: String(control.id),
      label: text(control, 'Label'),
      tip: text(control, 'Supertip', 'Description'),
      icon: page(resources.get(String(icon?.resid)) ?? ''),
      action: name
        ? { kind: 'function', name: String(name) }
        : { kind: 'pane', page: page(text(control, 'Action', 'SourceLocation')) },
    };
  });
  return {
    group: text(group, 'Label'),
    buttons,
    functions: page(text(form, 'FunctionFile')),
    pane: page(String(inside(xml.parse(manifest), 'OfficeApp', 'DefaultSettings', 'SourceLocation', 'DefaultValue'))),
  };
}
