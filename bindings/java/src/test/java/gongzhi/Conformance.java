package gongzhi;

import gongzhi.internal.Loader;
import gongzhi.internal.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs the shared transcripts through this binding and compares byte for byte. It reads no JSON:
 * what is right stands in the transcripts alone.
 *
 * <p>Invariant: nothing is skipped in silence. An unknown line, a call whose outcome is not stated
 * and an outcome without a call are failures.
 */
final class Conformance implements AutoCloseable {
    private final Path folder;
    private final PrintStream print;
    private int passed;
    private int failed;

    private String file;
    private int line;
    private byte[] setup;
    private Engine engine;
    private Reply reply;

    Conformance(Path folder, PrintStream print) {
        this.folder = folder;
        this.print = print;
    }

    int passed() {
        return passed;
    }

    int failed() {
        return failed;
    }

    /** The transcripts whose names contain the part, in order of their names. */
    static List<Path> transcripts(Path folder, String part) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> path.toString().endsWith(".transcript"))
                    .filter(path -> folder.relativize(path).toString().contains(part))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    void run(Path transcript) throws IOException {
        int passedBefore = passed;
        int failedBefore = failed;
        file = folder.relativize(transcript).toString();
        line = 0;
        byte[] bytes = Files.readAllBytes(transcript);
        int start = 0;
        for (int end = 0; end < bytes.length; end++) {
            if (bytes[end] == '\n') {
                line++;
                oneLine(Arrays.copyOfRange(bytes, start, end));
                start = end + 1;
            }
        }
        if (start != bytes.length) {
            fail("the last line has no line feed");
        }
        nothingAwaited();
        close();
        if (failed == failedBefore) {
            print.println("ok   " + file + " (" + (passed - passedBefore) + ")");
        }
    }

    @Override
    public void close() {
        if (engine != null) {
            engine.close();
        }
        engine = null;
        setup = null;
        reply = null;
    }

    private void oneLine(byte[] bytes) throws IOException {
        if (bytes.length == 0 || bytes[0] == '#') {
            return;
        }
        int space = 0;
        while (space < bytes.length && bytes[space] != ' ') {
            space++;
        }
        String word = text(Arrays.copyOf(bytes, space));
        byte[] rest = Arrays.copyOfRange(bytes, Math.min(space + 1, bytes.length), bytes.length);
        if (word.equals("<") || word.equals("!")) {
            compare(word.equals("<") ? Reply.DONE : Reply.REFUSED, rest);
            return;
        }
        nothingAwaited();
        try {
            act(word, rest);
        } catch (GongzhiException | IllegalArgumentException failure) {
            fail(failure.toString());
        }
    }

    private void act(String word, byte[] rest) throws IOException {
        switch (word) {
            case "setup":
                close();
                setup = Files.readAllBytes(folder.resolve("setups/" + text(rest) + ".json"));
                engine = Engine.open(setup);
                break;
            case "setup!":
                close();
                setup = rest;
                reply = openReply(rest);
                break;
            case "snapshot":
                byte[] snapshot = engine.snapshot();
                engine.close();
                engine = Engine.restore(setup, snapshot);
                break;
            case ">pad":
                reply = call('>', padded(rest));
                break;
            case ">":
            case "?":
            case "@":
                reply = call(word.charAt(0), rest);
                break;
            case ">x":
            case "?x":
            case "@x":
                reply = call(word.charAt(0), unhex(text(rest)));
                break;
            default:
                fail("an unknown line: " + word);
        }
    }

    private Reply openReply(byte[] text) {
        try {
            engine = Engine.open(text);
            return new Reply(Reply.DONE, new byte[0]);
        } catch (RefusedException refused) {
            // The exception has parsed it; the bytes to compare are those of the call itself.
            long[] nothing = new long[1];
            return Loader.abi().open(text, nothing);
        }
    }

    private Reply call(char kind, byte[] input) {
        if (kind == '@') {
            return Loader.abi().tool(input);
        }
        if (engine == null) {
            throw new IllegalArgumentException("there is no engine");
        }
        return kind == '>' ? engine.executeReply(input) : engine.queryReply(input);
    }

    private void compare(int status, byte[] expected) {
        if (reply == null) {
            fail("an outcome without a call");
        } else if (reply.status == status && Arrays.equals(reply.body, expected)) {
            passed++;
        } else {
            fail("\n  expected " + status + " " + text(expected)
                    + "\n  got      " + reply.status + " " + text(reply.body));
        }
        reply = null;
    }

    private void nothingAwaited() {
        if (reply != null) {
            fail("the call before this line has no stated outcome");
        }
        reply = null;
    }

    private void fail(String what) {
        failed++;
        print.println("FAIL " + file + ":" + line + " " + what);
    }

    private static byte[] padded(byte[] rest) {
        int space = 0;
        while (space < rest.length && rest[space] != ' ') {
            space++;
        }
        int spaces = Integer.parseInt(text(Arrays.copyOf(rest, space)));
        int from = Math.min(space + 1, rest.length);
        byte[] input = Arrays.copyOfRange(rest, from, rest.length + spaces);
        Arrays.fill(input, rest.length - from, input.length, (byte) ' ');
        return input;
    }

    private static byte[] unhex(String hex) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < hex.length(); at += 2) {
            bytes.write(Integer.parseInt(hex.substring(at, at + 2), 16));
        }
        return bytes.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
