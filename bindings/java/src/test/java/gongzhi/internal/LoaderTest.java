package gongzhi.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongzhi.NativeLoadException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** One library a process, and an error that says what was tried. */
class LoaderTest {
    @Test
    void theLibraryIsLoadedOnce() {
        assertSame(Loader.abi(), Loader.abi());
    }

    @Test
    void theWayInIsTheOneOfThisRun() {
        String expected = System.getProperty("gongzhi.abi");
        assertEquals(expected, Loader.abi().getClass().getSimpleName());
    }

    @Test
    void everyAttemptIsNamed() {
        NativeLoadException failed = new NativeLoadException(Arrays.asList("load a: x", "load b"));
        assertEquals("face.nativeLibrary", failed.code());
        assertEquals(2, failed.attempts().size());
        assertTrue(failed.getMessage().contains("load a: x"));
    }
}
