import { Option } from 'commander'

/** An option that may be given again adds to a list. */
export function collect(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, value]
}

/** `--diagnostics pretty|json`. */
export function diagnosticsOption(): Option {
  return new Option('--diagnostics <format>', 'how faults are printed').choices(['pretty', 'json']).default('pretty')
}

/** `--format pdf`: the formats that papers can be written in. */
export function formatOption(): Option {
  return new Option('--format <format>', 'format of the papers').choices(['pdf']).default('pdf')
}

/** A folder without the slash at its end, so that places are printed as they would be typed. */
export function trimmed(folder: string): string {
  return folder.length > 1 ? folder.replace(/\/+$/, '') : folder
}
