package fr.coteacote.portal.establishments.importing;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the directory comes from the first time.
 *
 * @param lists the addresses of files of the CNSA or of FINESS ({@code file:/etc/…}), taken in one after the other at a
 *     start while no house is kept yet. None: an administrator imports files on the page for it
 */
@ConfigurationProperties("portal.establishments")
record EstablishmentSettings(@DefaultValue List<String> lists) {
    EstablishmentSettings {
        lists = List.copyOf(lists);
    }
}
