// Runs before anything is painted, and decides what the page shows until its program runs: the answer that the build knew
// (#answer), or that the program is on its way (#waiting). Only a first visit in French, to the scenario that the build
// drew, is shown its answer; what a reader has chosen, kept or followed, a city's own settings, and a frame's, are another.
// A script of its own, since the page forbids inline ones; it leaves the text of the city's settings to the program.
{
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const recalled = (name) => {
    try {
      return localStorage.getItem(`simulateur-objectifs.${name}`) ?? '';
    } catch {
      return ''; // denied: nothing is kept
    }
  };
  const keeps = () => {
    try {
      return Object.keys(localStorage).some((name) => name.startsWith('simulateur-objectifs.current.'));
    } catch {
      return false;
    }
  };
  const theme = query.get('theme') ?? recalled('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  // Inside another page, what waits is as sober as what comes.
  if (query.get('embed') === '1') root.classList.add('view-embed');
  if (recalled('guide') === 'away') root.classList.add('guided');

  // The city's own settings, where there are any. A page in their place is none.
  const settings = fetch(new URL('./config.json', document.baseURI))
    .then((answer) => (answer.status === 200 ? answer.text() : ''))
    .then((text) => (/^\s*</.test(text) ? '' : text)).catch(() => '');
  globalThis.simulateurObjectifsSettings = settings;

  const first = !location.hash && [...query.keys()].every((name) => name === 'theme')
    && ['', 'fr'].includes(recalled('lang')) && !keeps() && globalThis.top === globalThis.self;
  if (first) {
    // Its program is asked for once this is painted (start.js).
    root.dataset.answer = 'hoped';
    // Whole or not at all: what stands further down changes where things are.
    const read = new Promise((whole) => { document.addEventListener('DOMContentLoaded', whole, { once: true }); });
    Promise.all([settings, read]).then(([text]) => { if (text === BUILT.settings) root.dataset.answer = 'shown'; });
  } else {
    for (const [rel, href, as] of [['modulepreload', BUILT.script], ['preload', BUILT.program, 'fetch']]) {
      const link = Object.assign(document.createElement('link'), { rel, href });
      if (as) Object.assign(link, { as, crossOrigin: 'anonymous' });
      document.head.append(link);
    }
  }
}
