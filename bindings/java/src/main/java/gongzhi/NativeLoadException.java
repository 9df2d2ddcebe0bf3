package gongzhi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The native library could not be loaded; the message names every attempt and its cause. */
public final class NativeLoadException extends GongzhiException {
    private static final long serialVersionUID = 1L;

    private final ArrayList<String> attempts;

    /** Made by the loader, with what it tried. */
    public NativeLoadException(List<String> attempts) {
        super(describe(attempts));
        this.attempts = new ArrayList<>(attempts);
    }

    /** What was tried, in order. */
    public List<String> attempts() {
        return Collections.unmodifiableList(attempts);
    }

    private static Refused describe(List<String> attempts) {
        ObjectNode refused = Json.mapper().createObjectNode();
        refused.put("code", "face.nativeLibrary")
                .put("en", "the native library could not be loaded")
                .put("zh", "无法加载本地库")
                .put("retryable", false)
                .put("rule", "README: the native library");
        ObjectNode detail = refused.putObject("detail");
        attempts.forEach(detail.putArray("attempts")::add);
        return new Refused(refused);
    }
}
