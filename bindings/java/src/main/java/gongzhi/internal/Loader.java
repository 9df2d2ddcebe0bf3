package gongzhi.internal;

import com.sun.jna.Platform;
import gongzhi.NativeLoadException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the native library, in this order: the file that the system property {@code
 * gongzhi.library} names, and then no other; the one in the jar, unpacked below the folder of
 * {@code gongzhi.unpack}, else the user's cache, else the temporary folder; one that the system
 * finds by name.
 *
 * <p>Invariant "every attempt is named": what was tried and why it failed is in the exception.
 */
public final class Loader {
    private final List<String> attempts = new ArrayList<>();

    private Loader() {}

    /** The one library of this process; it is loaded when first asked for. */
    public static Abi abi() {
        return Loaded.ABI;
    }

    /** Initialised once, by the JVM, at the first use. */
    private static final class Loaded {
        static final Abi ABI = new Loader().load();
    }

    private Abi load() {
        String named = System.getProperty("gongzhi.library");
        Abi found = named != null ? attempt(absolute(named)) : fromJar();
        if (found == null && named == null) {
            found = attempt("gongzhi");
        }
        if (found == null) {
            throw new NativeLoadException(attempts);
        }
        return found;
    }

    private Abi fromJar() {
        String name = System.mapLibraryName("gongzhi");
        for (String platform : platforms()) {
            String resource = "/" + platform + "/" + name;
            byte[] bytes = read(resource);
            for (Path below : bytes == null ? new LinkedHashSet<Path>() : folders()) {
                try {
                    Abi found = attempt(Unpacker.unpack(below, name, bytes).toString());
                    if (found != null) {
                        return found;
                    }
                } catch (IOException | RuntimeException failed) {
                    attempts.add("unpack " + resource + " below " + below + ": " + failed);
                }
            }
        }
        return null;
    }

    private Abi attempt(String pathOrName) {
        try {
            return AbiOf.library(pathOrName);
        } catch (LinkageError | RuntimeException failed) {
            attempts.add("load " + pathOrName + ": " + failed.getMessage());
            return null;
        }
    }

    private byte[] read(String resource) {
        try (InputStream stream = Loader.class.getResourceAsStream(resource)) {
            if (stream == null) {
                attempts.add("read " + resource + ": not in the jar");
                return null;
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] chunk = new byte[1 << 16];
            for (int count = stream.read(chunk); count >= 0; count = stream.read(chunk)) {
                bytes.write(chunk, 0, count);
            }
            return bytes.toByteArray();
        } catch (IOException failed) {
            attempts.add("read " + resource + ": " + failed);
            return null;
        }
    }

    /** JNA's name of this platform; on Linux the name for musl too, since JNA has one for both. */
    private static List<String> platforms() {
        List<String> platforms = new ArrayList<>();
        platforms.add(Platform.RESOURCE_PREFIX);
        if (Platform.RESOURCE_PREFIX.startsWith("linux-")) {
            platforms.add(Platform.RESOURCE_PREFIX.replaceFirst("linux-", "linux-musl-"));
        }
        return platforms;
    }

    /** Where the library may be unpacked; all absolute, the best first. */
    private static Set<Path> folders() {
        Set<Path> folders = new LinkedHashSet<>();
        String asked = System.getProperty("gongzhi.unpack");
        if (asked != null) {
            folders.add(Paths.get(absolute(asked)));
            return folders;
        }
        String home = System.getProperty("user.home", "");
        if (Platform.isWindows()) {
            addBelow(folders, System.getenv("LOCALAPPDATA"), "gongzhi");
        } else if (Platform.isMac()) {
            addBelow(folders, home, "Library/Caches/gongzhi");
        } else {
            addBelow(folders, System.getenv("XDG_CACHE_HOME"), "gongzhi");
            addBelow(folders, home, ".cache/gongzhi");
        }
        String user = System.getProperty("user.name", "").replaceAll("[^A-Za-z0-9]", "_");
        addBelow(folders, System.getProperty("java.io.tmpdir"), "gongzhi-" + user);
        return folders;
    }

    private static void addBelow(Set<Path> folders, String parent, String name) {
        if (parent != null && !parent.isEmpty() && Paths.get(parent).isAbsolute()) {
            folders.add(Paths.get(parent, name));
        }
    }

    private static String absolute(String path) {
        return Paths.get(path).toAbsolutePath().toString();
    }
}
