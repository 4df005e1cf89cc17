/** The kinds of custom XML that the workbook keeps for us; apart, so that the pane starts without what writes them. */
export const profileNamespace = 'urn:cchc:profile:1';
export const exceptionsNamespace = 'urn:cchc:exceptions:1';
