package fr.coteacote.portal.ui;

/** Something the portal promises: “<b>C'est gratuit.</b> Personne ne doit vous faire payer.” */
public record Promise(Icon icon, String title, String detail) {}
