import { HostError } from '../protocol/hostError';
import { hostObject, type Members, type Property } from '../protocol/hostObject';
import type { PageSetup } from './kept';
import { rangeMembers } from './range';
import { Region, regionAt } from './region';
import type { SheetOfSession } from './worksheet';

type Scalar = Exclude<keyof PageSetup, 'printArea' | 'titleRows' | 'headersFooters'>;

const scalar = <K extends Scalar>(member: K): Property<SheetOfSession> => ({
  get: ({ sheet }) => sheet.kept.page[member],
  set: ({ sheet }, value) => {
    sheet.kept.page[member] = value as PageSetup[K];
  },
});

const given = ({ session, sheet }: SheetOfSession, range: unknown) =>
  (range instanceof Region ? range : regionAt(session.book, sheet, range)).area;

const place = ({ session, sheet }: SheetOfSession, member: 'printArea' | 'titleRows') => {
  const area = sheet.kept.page[member];
  return area && hostObject(rangeMembers, new Region(session.book, sheet, [area]));
};

const pointsIn: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

export const pageLayoutMembers: Members<SheetOfSession> = {
  name: 'PageLayout',
  properties: {
    Orientation: scalar('orientation'),
    PaperSize: scalar('paperSize'),
    TopMargin: scalar('topMargin'),
    BottomMargin: scalar('bottomMargin'),
    LeftMargin: scalar('leftMargin'),
    RightMargin: scalar('rightMargin'),
    HeaderMargin: scalar('headerMargin'),
    FooterMargin: scalar('footerMargin'),
    Zoom: scalar('zoom'),
    CenterHorizontally: scalar('centerHorizontally'),
    CenterVertically: scalar('centerVertically'),
  },
  children: { HeadersFooters: ({ sheet }) => hostObject(headersFootersMembers, sheet.kept.page.headersFooters) },
  methods: {
    SetPrintArea: (self, range) => {
      self.sheet.kept.page.printArea = given(self, range);
    },
    SetPrintTitleRows: (self, range) => {
      self.sheet.kept.page.titleRows = given(self, range);
    },
    SetPrintMargins: ({ sheet }, unit, margins) => {
      const points = pointsIn[String(unit)];
      if (!points) throw new HostError('InvalidArgument', 'PageLayout.setPrintMargins');
      for (const [side, value] of Object.entries(margins as Record<string, number>))
        Object.assign(sheet.kept.page, { [`${side}Margin`]: value * points });
    },
    GetPrintAreaOrNullObject: (self) => place(self, 'printArea'),
    GetPrintTitleRowsOrNullObject: (self) => place(self, 'titleRows'),
  },
};

const sides = ['Left', 'Center', 'Right'].flatMap((side) => [`${side}Header`, `${side}Footer`]);

const text = (key: string): Property<Record<string, string>> => ({
  get: (texts) => texts[key] ?? '',
  set: (texts, value) => {
    texts[key] = String(value);
  },
});

const headerTexts: Members<Record<string, string>> = {
  name: 'HeaderFooter',
  properties: Object.fromEntries(sides.map((side) => [side, text(side)])),
};

const headersFootersMembers: Members<Record<string, string>> = {
  name: 'HeaderFooterGroup',
  properties: { State: text('State') },
  children: { DefaultForAllPages: (texts) => hostObject(headerTexts, texts) },
};
