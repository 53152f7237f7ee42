/**
 * The papers of a request: the pages that people send, and the receipt they get.
 *
 * <p>Others use {@link fr.coteacote.portal.documents.DocumentService}, {@link fr.coteacote.portal.documents.DocumentRoutes},
 * {@link fr.coteacote.portal.documents.receipt.Receipt}, and answer for their drafts through {@link
 * fr.coteacote.portal.documents.Access}.
 *
 * <p>Pages lie in PostgreSQL, not in files: one backup holds a request and its papers, a page and its record in the
 * journal stand or fall together, several nodes see the same, and no readable copy ever touches a disk. At 10 MB a page
 * this costs memory while one is received (some 40 MB), and a larger database; a store of objects can replace the column
 * the day an instance outgrows it.
 */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"privacy :: journal", "privacy :: sealing"})
@NullMarked
package fr.coteacote.portal.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
