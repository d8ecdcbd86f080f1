// Pour retirer ou déménager le simulateur : publier ce dossier à la place du site, au même endroit, et l’y laisser un an.
// Les navigateurs qui gardent la page hors ligne l’effacent à leur visite suivante et reviennent au serveur.
const leave = async () => {
  const ours = `simulateur-objectifs ${registration.scope} `;
  for (const name of await caches.keys()) if (name.startsWith(ours)) await caches.delete(name);
  // A page that came out of what was kept while this worker took over belongs to nobody: only its worker may send it on.
  await clients.claim();
  await registration.unregister();
  for (const tab of await clients.matchAll({ type: 'window' })) tab.navigate(tab.url).catch(() => {});
};

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => {
  event.waitUntil(leave());
  // A page that was still coming in then, and has asked for its worker since.
  for (const delay of [2_000, 8_000]) setTimeout(() => leave().catch(() => {}), delay);
});
