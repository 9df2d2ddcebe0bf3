package gongzhi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A setup that opens, for tests that ask nothing of the rules: the one of the examples. */
final class Setups {
    private Setups() {}

    static byte[] any() {
        try (InputStream stream = Setups.class.getResourceAsStream("/setup.json")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int each = stream.read(); each >= 0; each = stream.read()) {
                bytes.write(each);
            }
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
