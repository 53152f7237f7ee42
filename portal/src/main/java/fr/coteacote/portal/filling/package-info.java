/**
 * Drafts: what a person, alone or helped, is answering before it is sent.
 *
 * <p>Others see {@link fr.coteacote.portal.filling.drafts.DraftService} and the records it returns, and the addresses in
 * {@link fr.coteacote.portal.filling.places.FillingRoutes}; pages, doors and tables are ours. A page can be answered
 * through two doors, Flow and a plain POST, which call the same service. An address calls a page or a document by its place
 * in the form; what is typed, answered and put on record goes by its name.
 *
 * <p>What lives where, each using those before it: {@code drafts}, {@code places}, {@code papers}, {@code answering},
 * {@code cosigning}; then the pages of {@code starting}, {@code together}, {@code family}, {@code questions},
 * {@code overview} and {@code sending}; then {@code parting}, {@code telephone}, {@code signed} and {@code plain}.
 */
@ApplicationModule(
        allowedDependencies = {
            "ui :: *",
            "territory",
            "assisted :: meeting",
            "assisted :: telephone",
            "organisations",
            "identity :: accounts",
            "identity :: sittings",
            "identity :: filecodes",
            "identity :: login",
            "identity :: proofs",
            "identity :: tokens",
            "mandates",
            "mandates :: sessions",
            "mandates :: carers",
            "privacy :: journal",
            "privacy :: sealing",
            "documents",
            "documents :: pages",
            "documents :: receipt",
            "requests",
        })
@NullMarked
package fr.coteacote.portal.filling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
