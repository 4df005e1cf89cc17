export {
  ArrowClockwise20Regular as CheckAgainIcon,
  Checkmark16Filled as DoneIcon,
  CheckmarkCircle24Filled as ReadyIcon,
  Dismiss16Regular as DismissIcon,
  DocumentArrowDown20Regular as SaveReportIcon,
  DocumentTable20Regular as WorkbookIcon,
  ErrorCircle20Filled as ErrorIcon,
  Info20Filled as NoticeIcon,
  Open20Regular as OpenReportIcon,
  TableAdd20Regular as InsertIcon,
  Warning20Filled as WarningIcon,
} from '@fluentui/react-icons';
