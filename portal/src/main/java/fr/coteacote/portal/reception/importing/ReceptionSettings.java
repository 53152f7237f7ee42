package fr.coteacote.portal.reception.importing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the list of places comes from the first time.
 *
 * @param list the address of a file of the national standard ({@code file:/etc/…}); taken in at a start while no place is
 *     kept yet. Nothing: an administrator adds places on the page for it
 */
@ConfigurationProperties("portal.reception")
record ReceptionSettings(@DefaultValue("") String list) {}
