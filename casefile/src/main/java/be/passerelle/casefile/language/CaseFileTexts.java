// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.language;

import be.passerelle.casefile.act.FileActs;
import be.passerelle.law.language.Texts;
import be.passerelle.registers.language.RegisterTexts;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Choices;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.Shape;
import java.util.Optional;

/// The texts of the case file, one file for each subject and one for what they share, and the keys of what is declared.
///
/// Where a key is optional, the method that names it says which text serves instead.
public final class CaseFileTexts {

    /// The day on which it happened, of acts that give it no name of their own.
    public static final String HAPPENED_ON = "act.happenedOn";

    private static final Texts TEXTS = load();

    private CaseFileTexts() {}

    /// All texts of the case file, with those of the law, of all streams and of the registers.
    public static Texts texts() {
        return TEXTS;
    }

    /// What to do, as a button or a task: an infinitive.
    public static String act(ActType<?> type) {
        return "act." + type.code();
    }

    /// What was done, as a line of the timeline.
    public static String done(ActType<?> type) {
        return act(type) + ".done";
    }

    /// One plain sentence: what it means and what follows.
    public static String help(ActType<?> type) {
        return act(type) + ".help";
    }

    /// What to do, or what others do, as the insured person reads it.
    public static String you(ActType<?> type) {
        return act(type) + ".you";
    }

    /// What was done, as the insured person reads it.
    public static String doneYou(ActType<?> type) {
        return done(type) + ".you";
    }

    /// What it means and what follows, as the insured person reads it; the ordinary help where they need no other.
    public static String helpYou(ActType<?> type) {
        String own = help(type) + ".you";
        return TEXTS.has(own) ? own : help(type);
    }

    /// The label of the material day; "Date" where nothing more precise is said.
    public static String happenedOn(ActType<?> type) {
        String own = act(type) + ".happenedOn";
        return TEXTS.has(own) ? own : HAPPENED_ON;
    }

    /// The label of a component of an act.
    public static String component(ActType<?> type, Component component) {
        return "component." + type.code() + "." + component.name();
    }

    /// The label of a component of a group within an act.
    public static String component(Shape.Group group, Component component) {
        return "group." + group.of().getSimpleName() + "." + component.name();
    }

    /// What it means to name no act, where none need be named.
    public static String none(Choices choices) {
        return "choice." + choices.code() + ".none";
    }

    /// What helps to fill in the component with this label; empty when the label says enough.
    public static Optional<String> hint(String label) {
        String hint = label + ".hint";
        return TEXTS.has(hint) ? Optional.of(hint) : Optional.empty();
    }

    /// A task of the procedure: a short infinitive.
    public static String task(String task) {
        return "task." + task;
    }

    /// A task of the procedure, as the insured person reads who does what.
    public static String taskYou(String task) {
        return task(task) + ".you";
    }

    private static Texts load() {
        Texts all = RegisterTexts.texts()
                .and(Texts.load(CaseFileTexts.class, "casefile"))
                .and(Texts.load(CaseFileTexts.class, "ahead"));
        for (String group : FileActs.groups()) {
            all = all.and(Texts.load(CaseFileTexts.class, group));
        }
        return all;
    }
}
