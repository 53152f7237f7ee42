/**
 * What holds each page: the document around a view, its policy, its scripts, its error pages.
 *
 * <p>Nothing here is used from outside, except through the {@code portal.shell} settings.
 */
@ApplicationModule(allowedDependencies = {"ui :: *", "comfort"})
@NullMarked
package fr.coteacote.portal.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
