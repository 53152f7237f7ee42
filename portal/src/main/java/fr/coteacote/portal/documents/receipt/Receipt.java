package fr.coteacote.portal.documents.receipt;

import org.springframework.stereotype.Component;

/**
 * Make the copy of a request that people keep: a PDF file that a screen reader can read.
 *
 * <p>It is made again from the request whenever it is asked for, and not stored.
 */
@Component
public class Receipt {

    private final ReceiptPage page = new ReceiptPage(new PageParts(new Printable(AccessiblePdf.FONTS)));

    /** Make the receipt of {@code content}. */
    public byte[] of(ReceiptContent content) {
        return AccessiblePdf.of(page.of(content), content.reference());
    }
}
