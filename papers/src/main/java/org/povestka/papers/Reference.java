package org.povestka.papers;

import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The reference files as trees: mappings, lists and scalars.
public final class Reference {

    private Reference() {}

    /// The list that a file holds.
    ///
    /// @param name the file, such as `/org/povestka/law/rules.yaml`
    public static List<?> list(String name) {
        LoadSettings settings = LoadSettings.builder().setLabel(name).build();
        if (new Load(settings).loadFromString(Resource.text(name)) instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException(name + ": a list expected");
    }
}
