package org.povestka.page.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/// Stands in the page for the class of the same name in `papers`: the reference
/// files are carried in the page as trees, every scalar a text.
public final class Reference {

    private Reference() {}

    /// The list that a file holds.
    public static List<?> list(String name) {
        if (tree(Carried.named(name)) instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException(name + ": a list expected");
    }

    private static Object tree(JSObject value) {
        if (isText(value)) {
            return Lettered.text(value);
        }
        if (isList(value)) {
            List<Object> items = new ArrayList<>();
            for (int i = 0; i < length(value); i++) {
                items.add(tree(item(value, i)));
            }
            return items;
        }
        Map<String, Object> parts = new LinkedHashMap<>();
        for (String key : keys(value)) {
            parts.put(key, tree(part(value, key)));
        }
        return parts;
    }

    @JSBody(params = "value", script = "return typeof value === 'string';")
    private static native boolean isText(JSObject value);

    @JSBody(params = "value", script = "return Array.isArray(value);")
    private static native boolean isList(JSObject value);

    @JSBody(params = "value", script = "return value.length;")
    private static native int length(JSObject value);

    @JSBody(
            params = {"value", "index"},
            script = "return value[index];")
    private static native JSObject item(JSObject value, int index);

    @JSBody(params = "value", script = "return Object.keys(value);")
    private static native String[] keys(JSObject value);

    @JSBody(
            params = {"value", "key"},
            script = "return value[key];")
    private static native JSObject part(JSObject value, String key);
}
