package fr.coteacote.portal.ui.welcome;

import fr.coteacote.portal.ui.basics.Icon;

/** Something the portal promises: “<b>C'est gratuit.</b> Personne ne doit vous faire payer.” */
public record Promise(Icon icon, String title, String detail) {}
