// Lets the page open without a network: registers the service worker, and says when a new version is ready.
// A new version takes over only when the reader asks for it, or once every tab is closed.
const { serviceWorker } = navigator;

const announce = () => dispatchEvent(new CustomEvent('simulateur-objectifs:update'));

const watch = (registration) => {
  let asked = false;
  const ready = () => {
    // Without a controller this is the first visit: there is no older version on screen.
    if (registration.waiting && serviceWorker.controller) announce();
  };
  ready();
  // The program may begin to listen after that; its other listeners of this moment come first.
  addEventListener('simulateur-objectifs:listening', () => setTimeout(ready));
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', ready);
  });
  addEventListener('simulateur-objectifs:reload', () => {
    asked = true;
    if (registration.waiting) registration.waiting.postMessage('activate');
    else location.reload();
  });
  serviceWorker.addEventListener('controllerchange', () => {
    if (asked) location.reload();
  });
  // A tab that stays open for days hears of new versions when it is looked at again.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => {});
  });
};

// Refused in private windows and by some policies: the page then needs the network, and works as before.
if (serviceWorker) serviceWorker.register('./sw.js', { scope: './', updateViaCache: 'none' }).then(watch, () => {});
