export type Application = 'excel' | 'word';

/** The newest sets that office.js 1.1.110 carries; announcing more would promise members it lacks. */
const requirementSets = {
  excel: { ExcelApi: '1.15', AddinCommands: '1.1', CustomXmlParts: '1.1' },
  word: { WordApi: '1.3', AddinCommands: '1.1', CustomXmlParts: '1.1' },
};

/** What the host says of itself when the add-in starts. */
export function appContext(application: Application, id: string, settings: readonly unknown[]) {
  return {
    _id: id,
    _appName: application === 'excel' ? 16 : 32,
    _appVersion: '16.00',
    _appUILocale: 'vi-VN',
    _dataLocale: 'vi-VN',
    _docUrl: `${location.origin}/${application === 'excel' ? 'Bàn thử.xlsx' : 'Bàn thử.docx'}`,
    _clientMode: 0,
    _settings: settings,
    _reason: 1,
    _osfControlType: 0,
    _eToken: '',
    _correlationId: id,
    _appInstanceId: id,
    _requirementMatrix: JSON.stringify(requirementSets[application]),
    _hostCustomMessage: '',
    _hostFullVersion: '16.0',
    _clientWindowHeight: 600,
    _clientWindowWidth: 320,
    _addinName: 'cchc',
    _appDomains: [],
    _dialogRequirementMatrix: '{}',
    _featureGates: {},
    _wacHostEnvironment: '0',
  };
}

/**
 * The iframe's name, by which office.js learns where it runs. It must stand before the iframe is put into the page,
 * and the host named in it must be the add-in's own: office.js trusts no other but Microsoft's.
 */
export function frameName(application: Application, conversation: string, id: string): string {
  const host = application === 'excel' ? 'Excel' : 'Word';
  return JSON.stringify({
    baseFrameName: id,
    hostInfo: `${host}|Web|16.01|vi-VN|${id}|||0`,
    xdmInfo: `${conversation}|${id}|${location.origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
}
