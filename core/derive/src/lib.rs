//! Derives `Canonical`, the one binary form of gongzhi's types (`gongzhi::base::Canonical`).
//!
//! A struct is its fields in order; an enum is its variant's place and then the variant's fields. A
//! field with `#[canonical(skip)]` has no bytes, and is its type's default when read.

use quote::{format_ident, quote};
use syn::{Data, DeriveInput, Field, Fields, Ident, parse_macro_input, parse_quote};

type Tokens = quote::__private::TokenStream;

/// Derives `Canonical`.
#[proc_macro_derive(Canonical, attributes(canonical))]
pub fn canonical(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let mut input = parse_macro_input!(input as DeriveInput);
    let name = &input.ident;
    for parameter in input.generics.type_params_mut() {
        parameter.bounds.push(parse_quote!(crate::base::Canonical));
    }
    let (generics, arguments, bounds) = input.generics.split_for_impl();
    let (put, take) = match &input.data {
        Data::Struct(data) => {
            let (pattern, put, take) = sides(&data.fields);
            (quote!(let Self #pattern = self; #put), quote!(Self #take))
        }
        Data::Enum(data) => {
            let count = place(data.variants.len());
            let (mut places, mut puts, mut takes) = (Vec::new(), Vec::new(), Vec::new());
            for (at, variant) in data.variants.iter().enumerate() {
                let (name, at) = (&variant.ident, place(at));
                let (pattern, put, take) = sides(&variant.fields);
                places.push(quote!(Self::#name { .. } => #at));
                puts.push(quote!(Self::#name #pattern => { #put }));
                // The first is also what stands for a place that no variant has.
                let at = if at == 0 { quote!(_) } else { quote!(#at) };
                takes.push(quote!(#at => Self::#name #take));
            }
            takes.reverse();
            let take = quote!(match __from.place(#count) { #(#takes,)* });
            // The place goes first, so that variants with like fields are like code.
            let put = quote! {
                __to.number(match self { #(#places,)* });
                match self { #(#puts)* }
            };
            (put, take)
        }
        Data::Union(data) => {
            let refused = syn::Error::new(data.union_token.span, "a union has no canonical bytes");
            return refused.into_compile_error().into();
        }
    };
    quote! {
        #[automatically_derived]
        impl #generics crate::base::Canonical for #name #arguments #bounds {
            fn put(&self, __to: &mut crate::base::Sink) { #put }
            fn take(__from: &mut crate::base::Source<'_>) -> Self { #take }
        }
    }
    .into()
}

fn place(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// The pattern that binds fields, what writes them and what reads them.
fn sides(fields: &Fields) -> (Tokens, Tokens, Tokens) {
    let named: Vec<(Ident, &Field)> = fields.iter().enumerate().map(bound).collect();
    let kept = || named.iter().filter(|(_, field)| !is_skipped(field)).map(|(name, _)| name);
    let (all, written) = (named.iter().map(|(name, _)| name), kept());
    let read = named.iter().map(|(_, field)| {
        if is_skipped(field) {
            quote!(Default::default())
        } else {
            quote!(crate::base::Canonical::take(__from))
        }
    });
    let put = quote!(#(crate::base::Canonical::put(#written, __to);)*);
    match fields {
        Fields::Named(_) => {
            let (names, bound) = (all, kept());
            (quote!({ #(#bound,)* .. }), put, quote!({ #(#names: #read,)* }))
        }
        Fields::Unnamed(_) => {
            let kept = named.iter().map(
                |(name, field)| {
                    if is_skipped(field) { quote!(_) } else { quote!(#name) }
                },
            );
            (quote!((#(#kept,)*)), put, quote!((#(#read,)*)))
        }
        Fields::Unit => (Tokens::new(), put, Tokens::new()),
    }
}

fn bound((at, field): (usize, &Field)) -> (Ident, &Field) {
    (field.ident.clone().unwrap_or_else(|| format_ident!("field_{at}")), field)
}

fn is_skipped(field: &Field) -> bool {
    field.attrs.iter().any(|attribute| attribute.path().is_ident("canonical"))
}
