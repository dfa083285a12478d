// What a fresh clone lacks: packages, and a browser. Plain Node, because nothing is installed yet.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname ?? '.', '../../..');
const isWindows = process.platform === 'win32';

/** Ends the program with a line that says what to do. */
export function stop(message) {
  console.error(message);
  process.exit(1);
}

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(`Node ${process.versions.node} is too old: install Node 20.19 or newer (nodejs.org).`);
  }
}

/**
 * Installs the packages of the lock file unless that has been done since it last changed. Packages that a symbolic link
 * leads to are somebody else's: npm would delete them there.
 */
export function installPackages() {
  const folder = join(root, 'node_modules');
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const stamp = join(folder, '.package-lock.json');
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs)
    return;
  console.log('Installing packages (npm ci) …');
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: isWindows,
  });
  if (result.status !== 0) stop('npm ci failed: check the network and run the command again.');
}

/** Path of an installed browser of this kind, or undefined. `CHROMIUM_PATH` and `FIREFOX_PATH` come first. */
function findBrowser(kind) {
  const named = process.env[kind === 'firefox' ? 'FIREFOX_PATH' : 'CHROMIUM_PATH'];
  return [named, ...candidates(kind)].find((path) => path && existsSync(path));
}

/** As `findBrowser`; as root on Debian, a missing browser is installed with apt. */
export function provideBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (!isRoot || !onPath('apt-get')) return undefined;
  const packageName = kind === 'firefox' ? 'firefox-esr' : 'chromium';
  console.log(`No ${kind} found: installing Debian's ${packageName} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', packageName], {
      env,
      stdio: 'ignore',
    });
  } catch {
    return undefined;
  }
  return findBrowser(kind);
}

function candidates(kind) {
  if (process.platform === 'darwin') return macApplications(kind);
  if (isWindows) return windowsPrograms(kind);
  const names =
    kind === 'firefox'
      ? ['firefox-esr', 'firefox']
      : [
          'chromium',
          'chromium-browser',
          'google-chrome-stable',
          'google-chrome',
          'microsoft-edge',
          'brave-browser',
        ];
  return names.map(onPath);
}

function macApplications(kind) {
  const names =
    kind === 'firefox'
      ? ['Firefox/firefox']
      : ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
  return names.map((name) => {
    const [application, program = application] = name.split('/');
    return `/Applications/${application}.app/Contents/MacOS/${program}`;
  });
}

function windowsPrograms(kind) {
  const folders = [
    process.env.PROGRAMFILES,
    process.env['PROGRAMFILES(X86)'],
    process.env.LOCALAPPDATA,
  ].filter(Boolean);
  const programs =
    kind === 'firefox'
      ? ['Mozilla Firefox\\firefox.exe']
      : ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
  return folders.flatMap((folder) => programs.map((program) => `${folder}\\${program}`));
}

function onPath(name) {
  const result = spawnSync(isWindows ? 'where' : 'which', [name], { encoding: 'utf8' });
  return result.status === 0 ? result.stdout.split(/\r?\n/)[0] : undefined;
}
