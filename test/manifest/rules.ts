/**
 * The documented order of child elements in an add-in-only manifest of a task pane add-in
 * (base schema 1.1 and VersionOverrides 1.0). Keys are "parent" or "parent[xsi:type]".
 */
export const CHILD_ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'Dictionary',
    'VersionOverrides',
  ],
  DisplayName: ['Override'],
  Requirements: ['Sets', 'Methods'],
  Sets: ['Set'],
  DefaultSettings: ['SourceLocation'],
  VersionOverrides: [
    'Description',
    'Requirements',
    'Hosts',
    'Resources',
    'WebApplicationInfo',
    'EquivalentAddins',
  ],
  Hosts: ['Host'],
  Host: ['DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['OfficeTab', 'CustomTab'],
  OfficeTab: ['Group'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Icon: ['Image'],
  'Action[ShowTaskpane]': ['TaskpaneId', 'SourceLocation', 'Title'],
  'Action[ExecuteFunction]': ['FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
  Images: ['Image'],
  Urls: ['Url'],
  ShortStrings: ['String'],
  LongStrings: ['String'],
  Image: ['Override'],
  Url: ['Override'],
  String: ['Override'],
  Description: ['Override'],
};

export const BASE_NAMESPACE = 'http://schemas.microsoft.com/office/appforoffice/1.1';
export const OVERRIDES_NAMESPACE =
  'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
export const TYPES_NAMESPACE = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';
