package fr.coteacote.catalog.loading;

import java.util.List;

/** Form files that cannot be used; its message shows each mistake, where it is and how to mend it. */
public final class CatalogueException extends RuntimeException {

    private final List<Mistake> mistakes;

    CatalogueException(List<Mistake> mistakes) {
        super(Mistake.report(mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    /** All mistakes, file by file, from top to bottom. */
    public List<Mistake> mistakes() {
        return mistakes;
    }
}
