import { after, before } from 'node:test';
import { openPage, startBrowser } from './browser.mjs';
import { Client } from './client.mjs';
import { Room } from './room.mjs';
import { startServer } from './server.mjs';

export const ADMIN = { name: 'Ines Okafor', password: 'a lamp beside the harbour' };

/**
 * A server, a browser and the first account, for the journeys of one file. Loopback may be fetched: that is where the pages of a
 * journey stand.
 */
export function openWorld() {
  const world = {
    /** A page, in a browser of their own, of somebody who is logged in; of a visitor when nobody is named. */
    async visit(path, { as = null, ...options } = {}) {
      const opened = await openPage(world.browser, world.server.url, options);
      if (as) await as.lendTo(opened.context);
      await opened.page.goto(path);
      return opened;
    },
    /** A workspace of its own for a journey. */
    async room(slug, settings = {}) {
      await world.admin.post('/workspaces', { slug, name: `Desk ${slug}` });
      const room = new Room(world.admin, slug);
      if (Object.keys(settings).length > 0) await room.set(settings);
      return room;
    },
  };
  before(async () => {
    world.server = await startServer(['touchstone.fetch.allowed-hosts=127.0.0.1']);
    world.browser = await startBrowser();
    world.admin = new Client(world.server.url);
    await world.admin.setUp(ADMIN);
  });
  after(async () => {
    await world.browser?.close();
    await world.server?.stop();
  });
  return world;
}
