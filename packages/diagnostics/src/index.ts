export { compareDiagnostics } from './compare.js'
export {
  type Diagnostic,
  diagnostic,
  type Fault,
  hasErrors,
  type Place,
  type Point,
  type Severity,
} from './diagnostic.js'
export { nearest } from './nearest.js'
export { reportJson } from './report-json.js'
export { type PrettyOptions, reportPretty } from './report-pretty.js'
export { fromVFileMessage, toVFileMessage } from './vfile-message.js'
