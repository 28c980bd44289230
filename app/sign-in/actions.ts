'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { signInWith, signOutOfSession } from '#app/_server/auth.ts';

export async function signIn(form: FormData): Promise<void> {
  const token = z.string().catch('').parse(form.get('token'));
  redirect((await signInWith(token)) ? '/sign-in' : '/sign-in?refused=wrong');
}

export async function signOut(): Promise<void> {
  await signOutOfSession();
  redirect('/sign-in');
}
