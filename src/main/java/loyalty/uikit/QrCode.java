package loyalty.uikit;

import io.nayuki.qrcodegen.QrCode.Ecc;

/** An address as a QR code, as a picture of vectors with the quiet zone that scanners need. */
public final class QrCode {
    private static final int QUIET = 4;

    private QrCode() {}

    public static String svg(String address) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(address, Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++)
            for (int x = 0; x < code.size; x++)
                if (code.getModule(x, y)) path.append("M%d,%dh1v1h-1z".formatted(x + QUIET, y + QUIET));
        int side = code.size + 2 * QUIET;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <rect width="100%%" height="100%%" fill="#fff"/><path d="%2$s"/></svg>""".formatted(side, path);
    }
}
