/**
 * The children that WordprocessingML elements of the report may have, in the order of their schema types (ECMA-376,
 * part 1, annex A: CT_PPr, CT_RPr, CT_SdtPr, CT_TblPr, CT_TcPr, CT_SectPr …). `*` marks those that may repeat;
 * one group of names may stand in any order among itself.
 */
const words = (text: string) => text.split(' ').map((name) => `w:${name}`);

const blocks = words('p* tbl* sdt*');
const runs = words('r* sdt* bookmarkStart* bookmarkEnd*');

export const childOrder: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': words(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  ),
  'w:rPr': words(
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  ),
  'w:sdt': words('sdtPr sdtEndPr sdtContent'),
  'w:sdtPr': words(
    'rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex equation comboBox date docPartObj docPartList dropDownList picture richText text citation group bibliography',
  ),
  'w:tbl': words('tblPr tblGrid tr*'),
  'w:tblPr': words(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  ),
  'w:tblBorders': words('top left bottom right insideH insideV'),
  'w:tblCellMar': words('top left bottom right'),
  'w:tblGrid': words('gridCol*'),
  'w:tr': words('tblPrEx trPr tc*'),
  'w:tcPr': words(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  ),
  'w:sectPr': words(
    'headerReference* footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
  ),
  'w:numPr': words('ilvl numId'),
  'w:pBdr': words('top left bottom right between bar'),
  'w:numbering': words('abstractNum* num*'),
  'w:abstractNum': words('nsid multiLevelType tmpl name styleLink numStyleLink lvl*'),
  'w:lvl': words('start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'),
  'w:num': words('abstractNumId lvlOverride*'),
  'w:styles': words('docDefaults latentStyles style*'),
  'w:docDefaults': words('rPrDefault pPrDefault'),
  'w:style': words(
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal rsid pPr rPr tblPr trPr tcPr tblStylePr*',
  ),
  'w:settings': words('zoom defaultTabStop compat themeFontLang clrSchemeMapping decimalSymbol listSeparator'),
};

/** Elements whose children may mix. */
export const mixed: Readonly<Record<string, readonly string[]>> = {
  'w:document': words('body'),
  'w:body': [...blocks, ...words('sectPr')],
  'w:sdtContent': [...blocks, ...runs],
  'w:tc': [...words('tcPr'), ...blocks],
  'w:p': [...words('pPr'), ...runs],
  'w:r': words('rPr t* br* fldChar* instrText*'),
  'w:trPr': words('cantSplit tblHeader'),
  'w:hdr': blocks,
  'w:compat': words('compatSetting*'),
  'w:rPrDefault': words('rPr'),
  'w:pPrDefault': words('pPr'),
};
