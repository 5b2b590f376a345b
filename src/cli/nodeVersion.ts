/** The oldest Node.js that runs Horseshoe, as in `engines` of package.json: 'major.minor'. */
export const OLDEST_NODE = '22.12';

/** Whether a Node.js version ('20.19.0') is older than `oldest` ('22.12'). */
export function isOlder(version: string, oldest: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest.split('.').map(Number);
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}
