// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.reading;

import be.passerelle.stream.act.CanonicalJson;
import be.passerelle.stream.act.Sealed;
import be.passerelle.stream.key.DataKey;
import be.passerelle.stream.key.KeyRing;
import be.passerelle.stream.row.Envelope;
import be.passerelle.stream.row.Fields;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/// What is sealed inside a payload: an object with the one name `*`, which no component can have, and the
/// encrypted canonical JSON of the content. It is found without knowing the act, and so in every version of
/// it.
final class Boxes {

    private static final String PURPOSE = "passerelle.sealed.1";
    private static final String NAME = "*";

    private final byte[] context;
    private final KeyRing.State medical;

    /// @param envelope of the act: a box is bound to its own
    Boxes(Envelope envelope, KeyRing.State medical) {
        this.context = new Fields(PURPOSE).bytes(envelope.toBytes()).toBytes();
        this.medical = medical;
    }

    /// Seals a content.
    Object seal(Object content) {
        DataKey key = medical.key()
                .orElseThrow(() -> new IllegalStateException("what is sealed cannot be recorded without its key"));
        return Map.of(
                NAME,
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(key.seal(CanonicalJson.write(content), context)));
    }

    /// The same tree with each box opened, or replaced by what tells why it is not.
    ///
    /// @throws IllegalArgumentException when a box does not open under its key
    /// @throws LaterForm when a later version of Passerelle sealed a box, or wrapped its key
    Object opened(Object tree) {
        return switch (tree) {
            case Map<?, ?> map when map.size() == 1 && map.get(NAME) instanceof String sealed -> content(sealed);
            case Map<?, ?> map -> {
                map.entrySet().forEach(this::open);
                yield map;
            }
            case List<?> list -> list.stream().map(this::opened).toList();
            default -> tree;
        };
    }

    @SuppressWarnings("unchecked") // values of a tree are objects
    private void open(Map.Entry<?, ?> entry) {
        if (entry.getValue() instanceof Map<?, ?> || entry.getValue() instanceof List<?>) {
            ((Map.Entry<?, Object>) entry).setValue(opened(entry.getValue()));
        }
    }

    private Object content(String sealed) {
        return switch (medical) {
            case KeyRing.Held(DataKey key) -> content(Base64.getUrlDecoder().decode(sealed), key);
            case KeyRing.LaterForm _ -> throw new LaterForm();
            case KeyRing.Destroyed _ -> new Sealed.Erased<>();
            case KeyRing.NotAsked _, KeyRing.Missing _ -> new Sealed.Withheld<>();
        };
    }

    private Object content(byte[] sealed, DataKey key) {
        if (DataKey.isOfLaterForm(sealed)) {
            throw new LaterForm();
        }
        return CanonicalJson.read(key.open(sealed, context)
                .orElseThrow(() -> new IllegalArgumentException("what is sealed does not open")));
    }

    /// Something was sealed in a form that is not known here.
    static final class LaterForm extends RuntimeException {

        private static final long serialVersionUID = 1L;

        LaterForm() {
            super("sealed by a later version of Passerelle", null, false, false);
        }
    }
}
