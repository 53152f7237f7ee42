/**
 * The design system: what the pages are made of, in native HTML.
 *
 * <p>Views use the public components; each takes its data and its callbacks, and knows no service. Initial values are
 * written as attributes, never as properties, so that the same tree can be written as HTML before any script has run.
 * A component is a {@code Piece}: written once, as HTML, when it is put into something of Flow's; what changes later has
 * a {@code Place}.
 *
 * <p>What lives where, each using those before it: {@code markup}, {@code basics}; {@code asked}, {@code fields};
 * {@code sheets}, {@code forms}, {@code panels}, {@code lists}, {@code frame}, {@code welcome}; then the {@code gallery}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.coteacote.portal.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
