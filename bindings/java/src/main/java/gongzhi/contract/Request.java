// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A request: who asks for what, when, under which identifier. */
@JsonPropertyOrder({
    "id",
    "at",
    "actor",
    "via",
    "command"
})
public final class Request extends ContractValue {

    @JsonProperty("id")
    private String id;

    @JsonProperty("at")
    private String at;

    @JsonProperty("actor")
    private String actor;

    @JsonProperty("via")
    private Via via;

    @JsonProperty("command")
    private Command command;

    /** The key of idempotency: the same identifier gives the first outcome again. */
    public String getId() {
        return id;
    }

    /** Sets {@link #getId() id}. */
    public Request setId(String id) {
        this.id = id;
        return this;
    }

    /** When, by the host's clock; never before what has already become true. */
    public String getAt() {
        return at;
    }

    /** Sets {@link #getAt() at}. */
    public Request setAt(String at) {
        this.at = at;
        return this;
    }

    /** Who asks; the host has made sure that it is they. */
    public String getActor() {
        return actor;
    }

    /** Sets {@link #getActor() actor}. */
    public Request setActor(String actor) {
        this.actor = actor;
        return this;
    }

    /** How it came, where that is more than the actor's own doing. It may be null. */
    public Via getVia() {
        return via;
    }

    /** Sets {@link #getVia() via}. */
    public Request setVia(Via via) {
        this.via = via;
        return this;
    }

    /** For what. */
    public Command getCommand() {
        return command;
    }

    /** Sets {@link #getCommand() command}. */
    public Request setCommand(Command command) {
        this.command = command;
        return this;
    }
}
