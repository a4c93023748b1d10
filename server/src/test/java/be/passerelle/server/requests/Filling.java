// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/// Fills forms in, as somebody would and as nobody would.
final class Filling {

    private final SplittableRandom random;
    private final Odd odd;
    private final Pool pool;
    private final LocalDate today;

    Filling(Pool pool, LocalDate today, SplittableRandom random) {
        this.random = random;
        this.odd = new Odd(random);
        this.pool = pool;
        this.today = today;
    }

    private record Pair(String name, String value) {}

    /// What a form sends.
    String body(Form form, boolean wrong) {
        Map<String, List<Form.Field>> byName = new LinkedHashMap<>();
        form.fields()
                .forEach(field -> byName.computeIfAbsent(field.name(), _ -> new ArrayList<>())
                        .add(field));
        Pool.Somebody somebody = pool.somebody();
        List<Pair> pairs = new ArrayList<>();
        byName.forEach((name, fields) -> fill(name, fields, somebody, pairs));
        for (int wrongs = wrong ? random.nextInt(1, 4) : 0; wrongs > 0 && !pairs.isEmpty(); wrongs--) {
            spoil(pairs);
        }
        return pairs.stream()
                .map(pair -> odd.encoded(pair.name()) + "=" + odd.encoded(pair.value()))
                .collect(Collectors.joining("&"));
    }

    private void fill(String name, List<Form.Field> fields, Pool.Somebody somebody, List<Pair> pairs) {
        Form.Field first = fields.getFirst();
        switch (first.kind()) {
            case "radio" -> pairs.add(new Pair(name, odd.any(fields).values().getFirst()));
            case "checkbox" ->
                fields.stream()
                        .filter(_ -> !odd.once(3))
                        .forEach(box -> pairs.add(new Pair(name, box.values().getFirst())));
            case "hidden" ->
                fields.forEach(each -> pairs.add(new Pair(name, each.values().getFirst())));
            case "select" -> pairs.add(new Pair(name, chosen(first.values())));
            default -> pairs.add(new Pair(name, typed(name, first, somebody)));
        }
    }

    private String chosen(List<String> options) {
        List<String> said = options.stream().filter(each -> !each.isEmpty()).toList();
        return said.isEmpty() ? "" : odd.any(said);
    }

    private String typed(String name, Form.Field field, Pool.Somebody somebody) {
        String stands = field.values().getFirst();
        if (!stands.isEmpty() && !odd.once(4)) {
            return stands;
        }
        String what = name.toLowerCase(Locale.ROOT);
        if (what.contains("number") && field.kind().equals("text")) {
            return somebody.number().digits();
        }
        if (what.contains("birthdate")) {
            return somebody.born().toString();
        }
        return switch (field.kind()) {
            case "date" ->
                today.plusDays(odd.once(2) ? 0 : random.nextInt(-60, 200)).toString();
            case "month" -> today.minusMonths(random.nextInt(3)).toString().substring(0, 7);
            case "textarea" -> "Quelques phrases, sans plus, qui disent pourquoi.";
            default -> odd.any(List.of("7", "38", "100", "1800.00", "Un texte", "F32.1", "4321", "Magasinière", "300"));
        };
    }

    private void spoil(List<Pair> pairs) {
        int at = random.nextInt(pairs.size());
        Pair pair = pairs.get(at);
        if (pair.name().equals("_csrf") && !odd.once(6)) {
            return; // without it nothing else is looked at
        }
        switch (random.nextInt(7)) {
            case 0 -> pairs.remove(at);
            case 1 -> pairs.add(pair);
            case 2 -> pairs.add(new Pair(pair.name(), odd.text()));
            case 3 -> pairs.add(new Pair(odd.text(), odd.text()));
            case 4 -> pairs.set(at, new Pair(pair.name() + "[0]", pair.value()));
            default ->
                pairs.set(
                        at,
                        new Pair(
                                pair.name(),
                                pair.name().equals("command") && odd.once(2)
                                        ? pool.command(random, false).toString()
                                        : odd.text()));
        }
    }
}
