// Puts the simulator into another page, from a script of that page. What it does:
// - <a class="simulateur-objectifs" href="…/"> becomes a frame; without this script it stays a link;
// - <simulateur-objectifs src="…/"> is the same as an element of its own;
// - a frame that stays silent, as one that the simulator's server refuses does, gets a link above it, and what to ask;
// - each frame, and each <iframe class="simulateur-objectifs">, gets the height of its content.
// It reads heights only, from its own frames only. At most 2,048 bytes as served (tests/e2e/budget.mjs).
(() => {
  const name = 'simulateur-objectifs', frames = new Set(), doc = document;
  if (customElements.get(name)) return;

  // Follows a frame's height; returns the frame.
  const follow = (frame) => frames.add(frame) && frame;

  const make = (address, from) => {
    const url = new URL(address, doc.baseURI);
    if (!/^http/.test(url.protocol)) return;
    url.searchParams.set('embed', '1');
    const frame = doc.createElement('iframe');
    frame.title = from.title || from.textContent.trim() || 'Simulateur d’objectifs d’achats responsables';
    frame.loading = 'lazy';
    frame.allow = 'clipboard-write; fullscreen';
    frame.referrerPolicy = 'strict-origin';
    // Through the object model: a host's policy may refuse style attributes.
    frame.style.cssText = 'width:100%;height:700px;border:0';
    frame.src = url;
    const way = frame.way = doc.createElement('p'), link = doc.createElement('a');
    link.href = address;
    link.text = frame.title;
    const [empty, ask] = url.searchParams.get('lang') === 'en'
      ? ['If this frame stays empty: ', '. To ask of its administrator: allow this site (frame-ancestors, X-Frame-Options).']
      : ['Si ce cadre reste vide\u202f: ', '. À demander à son administrateur\u202f: autoriser ce site (frame-ancestors, X-Frame-Options).'];
    way.append(empty, link, ask);
    frame.onload = () => setTimeout(() => frame.way && frame.before(way), 9e3);
    return follow(frame);
  };

  addEventListener('message', ({ data, origin, source }) => {
    for (const frame of frames) {
      if (source !== frame.contentWindow || !source) continue;
      // A sandboxed frame has no origin of its own.
      if (origin !== new URL(frame.src, doc.baseURI).origin && !(origin === 'null' && frame.hasAttribute('sandbox'))) return;
      if (data?.type !== name || data.version !== 1 || data.event !== 'height' || !Number.isFinite(data.value)) return;
      frame.way = frame.way?.remove();
      const height = Math.min(Math.max(data.value, 200), 20000);
      if (Math.abs(height - parseFloat(frame.style.height)) < 2) return;
      frame.style.height = height + 'px';
    }
  });

  customElements.define(name, class extends HTMLElement {
    connectedCallback() {
      const address = this.getAttribute('src');
      if (!address || this.querySelector('iframe')) return;
      this.style.display = 'block';
      const frame = make(address, this);
      if (frame) this.replaceChildren(frame);
    }
  });

  const upgrade = () => {
    for (const link of doc.querySelectorAll('a[href].' + name)) {
      const frame = make(link.href, link);
      if (frame) link.replaceWith(frame);
    }
    doc.querySelectorAll('iframe.' + name).forEach(follow);
  };
  if (doc.readyState === 'loading') doc.addEventListener('DOMContentLoaded', upgrade);
  else upgrade();
})();
