package fr.coteacote.portal.ui.panels;

import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import io.nayuki.qrcodegen.QrCode;

/** An address as a square that cameras read (ISO/IEC 18004), with the sentence that says so. */
public final class SquareCode extends Piece {

    /** What a reader needs around the square, in modules. */
    private static final int QUIET = 4;

    public SquareCode(String address, String words) {
        super("div");
        addClassNames("qr");
        add(
                Markup.text("p", "", words),
                Markup.trusted("div", "qr-square", svg(QrCode.encodeText(address, QrCode.Ecc.MEDIUM)))
                        .with("aria-hidden", "true"));
    }

    private static String svg(QrCode code) {
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d,%dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        var size = code.size + 2 * QUIET;
        return "<svg viewBox=\"0 0 %1$d %1$d\"><path fill=\"#fff\" d=\"M0,0h%1$dv%1$dh-%1$dz\"/><path d=\"%2$s\"/></svg>"
                .formatted(size, path);
    }
}
