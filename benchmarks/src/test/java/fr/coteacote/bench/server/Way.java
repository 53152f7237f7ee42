package fr.coteacote.bench.server;

import fr.coteacote.resilience.clients.Door;
import fr.coteacote.resilience.clients.FlowDoor;
import fr.coteacote.resilience.clients.PlainDoor;
import fr.coteacote.resilience.clients.Web;
import java.io.IOException;

/** How a browser comes from page to page. */
enum Way {
    /** In one tab, by what Flow's client and the portal tell each other. */
    FLOW {
        @Override
        Door.OpenedPage open(Web web, String address) throws IOException {
            return new FlowDoor(web).open(address);
        }

        @Override
        Door.OpenedPage next(Web web, Door.OpenedPage left, String address) {
            return new FlowDoor(web).next(left, address);
        }
    },
    /** A document for each page. */
    PLAIN {
        @Override
        Door.OpenedPage open(Web web, String address) throws IOException {
            return new PlainDoor(web).open(address);
        }

        @Override
        Door.OpenedPage next(Web web, Door.OpenedPage left, String address) throws IOException {
            return open(web, address);
        }
    };

    /** Open the page at {@code address} in a new tab. */
    abstract Door.OpenedPage open(Web web, String address) throws IOException;

    /** See the page at {@code address}, to which a press on {@code left} led. */
    abstract Door.OpenedPage next(Web web, Door.OpenedPage left, String address) throws IOException;
}
