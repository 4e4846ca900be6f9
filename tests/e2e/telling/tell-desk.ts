import type { Employee } from '../../desk/employee.ts';
import type { ToldSecret } from './told-secrets.ts';
import { asking, broken, json, type Asking } from './asking.ts';

/** Tells a secret at the desk: as an employee in a reply, and as a stranger. */
export const tellDesk = async (
  at: Asking,
  { message }: ToldSecret,
  { employee, handoffId }: { readonly employee: Employee; readonly handoffId: string },
): Promise<void> => {
  const ask = asking(at, message);
  const said = encodeURIComponent(message);
  const answers = [
    await employee.post(`/handoffs/${handoffId}/reply`, { text: message, [message]: message }),
    await employee.post(`/handoffs/${handoffId}/reply`, { text: { [message]: message } }),
    await employee.post(`/handoffs/${said}/reply`, { text: message }),
    await employee.get(`/handoffs/${said}?${said}=${said}`),
    await employee.get(`/handoffs/${handoffId}`),
    await employee.get('/queue'),
  ];
  at.heard.push(JSON.stringify(answers));
  await ask('/desk/api/invitation', json({ secret: message, name: message }));
  for (const body of broken(message))
    await ask('/desk/api/invitation', json(body, { 'x-om-de-hoek': 'desk', origin: at.url }));
  await ask(`/desk/api/handoffs/${said}/claim`, json({ [message]: message }));
};
