package gongzhi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.PrintStream;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shared vectors: the same bytes from Java as from every other language. */
class ConformanceTest {
    @Test
    void everyTranscriptHolds() throws Exception {
        Path folder = Paths.get(System.getProperty("gongzhi.vectors"));
        String only = System.getProperty("gongzhi.vectors.only", "");
        List<Path> transcripts = Conformance.transcripts(folder, only);
        assertFalse(transcripts.isEmpty(), "no transcript in " + folder);
        PrintStream print = new PrintStream(System.out, true, "UTF-8");
        try (Conformance conformance = new Conformance(folder, print)) {
            for (Path transcript : transcripts) {
                conformance.run(transcript);
            }
            print.println(conformance.passed() + " passed, " + conformance.failed() + " failed");
            assertEquals(0, conformance.failed());
        }
    }
}
