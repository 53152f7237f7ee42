/**
 * The design system: what the pages are made of, in native HTML.
 *
 * <p>Views use the public components; each takes its data and its callbacks, and knows no service. Initial values are
 * written as attributes, never as properties, so that the same tree can be written as HTML before any script has run.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.coteacote.portal.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
