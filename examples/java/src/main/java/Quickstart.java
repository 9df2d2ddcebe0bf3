import gongzhi.Engine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;

/** The README's quick start: one engine, one request, one receipt. */
public final class Quickstart {
    private Quickstart() {}

    public static void main(String[] arguments) throws IOException {
        byte[] setup = Files.readAllBytes(Paths.get(arguments[0]));
        String request =
                ("{'id':'r1','at':'2026-03-02T09:00:00+08:00','actor':'operator-chen',"
                        + "'command':{'membership':{'defineRegion':{'region':'330402001001',"
                        + "'name':'南湖社区','level':'village','parent':'330402001000'}}}}")
                        .replace('\'', '"');
        try (Engine engine = Engine.open(setup)) {
            byte[] receipt = engine.executeBytes(request.getBytes(StandardCharsets.UTF_8));
            System.out.write(receipt, 0, receipt.length);
            System.out.println();
        }
    }
}
